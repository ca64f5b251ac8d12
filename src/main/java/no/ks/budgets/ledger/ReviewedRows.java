package no.ks.budgets.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.ks.budgets.finding.FindingType;
import org.jspecify.annotations.Nullable;

/**
 * The decisions of all review documents of one run, checked against the rejected rows as they are
 * and against each other.
 */
final class ReviewedRows {

  private final Map<String, RejectedRows.Found> current = new HashMap<>();
  private final Map<String, List<RowDecisions.Applied>> applied;
  private final List<Reviewed> reviewed = new ArrayList<>();

  /** A decision and what becomes of it. */
  static final class Reviewed {

    private final int documentId;
    private final RowDecision decision;
    private final RejectedRows.@Nullable Found row;
    private @Nullable FindingType refusal;
    private boolean repeated;

    private Reviewed(int documentId, RowDecision decision, RejectedRows.@Nullable Found row) {
      this.documentId = documentId;
      this.decision = decision;
      this.row = row;
    }

    int documentId() {
      return documentId;
    }

    RowDecision decision() {
      return decision;
    }

    /** The row that it is about; empty where there is no such row. */
    Optional<RejectedRows.Found> row() {
      return Optional.ofNullable(row);
    }

    /** Why it cannot be applied; empty where it can. */
    Optional<FindingType> refusal() {
      return Optional.ofNullable(refusal);
    }

    void refuse(FindingType reason) {
      refusal = reason;
    }

    RowDecisions.State state() {
      if (refusal != null) {
        return RowDecisions.State.REFUSED;
      }
      return repeated ? RowDecisions.State.REPEATED : RowDecisions.State.APPLIED;
    }

    boolean isApplied() {
      return state() == RowDecisions.State.APPLIED;
    }

    /** Whether it decides which of two files counts rather than about the row itself. */
    boolean isAboutClaim() {
      return row != null
          && row.isInConflict()
          && (decision.verdict() == RowDecision.Verdict.ACCEPT
              || decision.verdict() == RowDecision.Verdict.WAIVE);
    }
  }

  /**
   * @param documents by the submission of the review document
   * @param applied what was decided in earlier runs, by row
   */
  ReviewedRows(
      Map<Integer, List<RowDecision>> documents,
      RejectedRows rows,
      Map<String, List<RowDecisions.Applied>> applied) {
    this.applied = applied;
    Set<String> wanted = new HashSet<>();
    documents.values().forEach(all -> all.forEach(decision -> wanted.add(decision.rowId())));
    rows.forEachFound(
        found -> {
          if (wanted.contains(found.row().rowId())) {
            current.merge(found.row().rowId(), found, ReviewedRows::laterState);
          }
        });
    documents.forEach(
        (document, decisions) ->
            decisions.forEach(
                decision ->
                    reviewed.add(new Reviewed(document, decision, current.get(decision.rowId())))));
    reviewed.forEach(this::check);
    refuseContradictions();
  }

  /** Of a content that was read several times, the row that still waits for a decision. */
  private static RejectedRows.Found laterState(RejectedRows.Found one, RejectedRows.Found other) {
    return isDecidable(one.row()) && !isDecidable(other.row()) ? one : other;
  }

  private static boolean isDecidable(RejectedRecord row) {
    return row.state() == RejectedRecord.State.OPEN || row.state() == RejectedRecord.State.WAIVED;
  }

  private void check(Reviewed one) {
    RejectedRows.Found found = one.row;
    List<RowDecisions.Applied> earlier = applied.getOrDefault(one.decision.rowId(), List.of());
    if (found == null) {
      one.refuse(FindingType.REVIEW_ROW_UNKNOWN);
    } else if (!earlier.isEmpty()
        && earlier.get(earlier.size() - 1).isSameAs(RowDecisions.Applied.of(one.decision))) {
      one.repeated = true;
    } else if (!isDecidable(found.row()) || !found.row().version().equals(one.decision.version())) {
      one.refuse(FindingType.REVIEW_STALE);
    } else if (one.decision.verdict() == RowDecision.Verdict.ACCEPT
        && !found.row().isAcceptable()) {
      one.refuse(FindingType.REVIEW_NOT_ALLOWED);
    }
  }

  /** Where two decide differently about the same row, nobody knows who is right. */
  private void refuseContradictions() {
    Map<String, List<Reviewed>> byRow = new HashMap<>();
    for (Reviewed one : applied()) {
      byRow.computeIfAbsent(one.decision.rowId(), first -> new ArrayList<>()).add(one);
    }
    for (List<Reviewed> sameRow : byRow.values()) {
      RowDecisions.Applied first = RowDecisions.Applied.of(sameRow.get(0).decision);
      if (!sameRow.stream()
          .allMatch(one -> first.isSameAs(RowDecisions.Applied.of(one.decision)))) {
        sameRow.forEach(one -> one.refuse(FindingType.REVIEW_CONFLICT));
      } else {
        // Who agrees with somebody else decides nothing more.
        sameRow.subList(1, sameRow.size()).forEach(one -> one.repeated = true);
      }
    }
  }

  /** All decisions in the order of their documents. */
  List<Reviewed> all() {
    return List.copyOf(reviewed);
  }

  /** Those that hold from now on. */
  List<Reviewed> applied() {
    return reviewed.stream().filter(Reviewed::isApplied).toList();
  }
}

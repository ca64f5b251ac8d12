package no.ks.budgets.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import no.ks.budgets.register.Candidates.Candidate;
import no.ks.budgets.register.Project.Status;
import org.junit.jupiter.api.Test;

class CandidatesTest {

  /** Candidates and so on with these scores. */
  private static Candidates scored(double... scores) {
    List<Candidate> candidates = new ArrayList<>();
    for (double score : scores) {
      String code = "A-0" + (candidates.size() + 1);
      candidates.add(
          new Candidate(new Project(code, "", "A", "Title", "", "", Status.ACTIVE), score));
    }
    return new Candidates(candidates);
  }

  @Test
  void theNearestIsProposedWhereItIsClearOfTheNext() {
    assertThat(scored(0.97, 0.75).inWords()).isEqualTo("A-01 (0.97, proposed), A-02 (0.75)");
    assertThat(scored(0.97, 0.87).inWords()).isEqualTo("A-01 (0.97, proposed), A-02 (0.87)");
    assertThat(scored(0.97, 0.88).inWords()).isEqualTo("A-01 (0.97), A-02 (0.88)");
  }

  @Test
  void whatDoesNotReachTheThresholdIsOnlyNear() {
    assertThat(scored(0.85).inWords()).isEqualTo("A-01 (0.85, proposed)");
    assertThat(scored(0.849).inWords()).isEqualTo("A-01 (0.84)");
    assertThat(scored().proposed()).isEmpty();
  }

  @Test
  void onlyTheSameTextsScoreOne() {
    assertThat(scored(0.999).inWords()).isEqualTo("A-01 (0.99, proposed)");
  }

  @Test
  void theNearestComesFirst() {
    assertThatIllegalArgumentException().isThrownBy(() -> scored(0.8, 0.9));
  }
}

package no.ks.budgets.ledger;

import java.util.function.Consumer;

/**
 * Records of the ledger in a stable order, handed over one by one so that any number of them fits
 * into memory. Can be gone through more than once, with the same records in the same order.
 */
@FunctionalInterface
public interface RecordSource<T> {

  void forEach(Consumer<? super T> consumer);
}

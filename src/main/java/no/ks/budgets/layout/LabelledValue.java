package no.ks.budgets.layout;

/** A value that a label beside it gives to a field, such as {@code Project: | BA-01}. */
record LabelledValue(Field field, FieldText value) {}

package jp.shirube.app.budget;

/**
 * One amount of a project that a person enters（お金の入力）.
 *
 * @param shown what the person saw
 * @param entered what is to stand
 */
public record MoneyEntry(AmountKey key, Amount shown, Amount entered) {}

package jp.shirube.app.access;

/**
 * An address with the row it names.
 *
 * @param thing what the row is
 * @param ofPlan whether it names a row of a plan at all
 * @param own whether the division of the walker owns it
 */
record Place(String address, Thing thing, boolean ofPlan, boolean own) {}

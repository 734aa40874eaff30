package jp.shirube.app.intake.web;

import java.util.List;
import jp.shirube.app.intake.Certainty;
import jp.shirube.app.intake.Proposal;
import org.jspecify.annotations.Nullable;

/**
 * A proposal in the list to decide.
 *
 * @param ticked whether it is chosen, or proposed to be
 * @param fixed whether it was taken already, or replaced by a later import
 * @param division of a new project, as printed; empty for anything else
 * @param amounts of a new project in the order of the years shown; null where the document has none
 */
record ReviewRow(
        Proposal proposal,
        Certainty certainty,
        boolean ticked,
        boolean fixed,
        String division,
        List<@Nullable String> amounts) {}

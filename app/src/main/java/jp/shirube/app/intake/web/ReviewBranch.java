package jp.shirube.app.intake.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Proposals of one branch of the document.
 *
 * @param key of its node; null for the plan itself
 * @param depth 0 for the plan itself and for roots
 * @param title mark and title of the node; null for the plan itself
 */
record ReviewBranch(
        @Nullable String key, int depth, @Nullable String title, List<ReviewRow> rows) {}

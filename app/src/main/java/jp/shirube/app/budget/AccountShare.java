package jp.shirube.app.budget;

import java.math.BigDecimal;
import jp.shirube.app.project.ProjectId;

/**
 * The part of an item of accounts that is a project's（会計との結び付き）.
 *
 * @param percent over 0 to 100, exact
 */
public record AccountShare(ProjectId project, BigDecimal percent) {}

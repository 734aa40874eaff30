package jp.shirube.checker;

import jp.shirube.kernel.Finding;

/** A finding between several plans of one town, in the plan that has to be mended. */
public record TownFinding(CheckedPlan plan, Finding finding) {}

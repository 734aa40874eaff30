/**
 * The form of a basic plan（基本計画）: a vision, pillars, plans and programmes, each with its sections, indicator tables and tables of
 * projects. Knows nothing of sheets per project, budgets and schedules.
 */
@NullMarked
package jp.shirube.recognition.basicplan;

import org.jspecify.annotations.NullMarked;

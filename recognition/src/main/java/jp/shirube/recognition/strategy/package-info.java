/**
 * The form of a strategy（総合戦略）: chapters and numbered sections, goals or priority projects with their programmes, tables of indicators and
 * tables of projects grouped by initiative. Knows nothing of yearly plans, budgets and schedules.
 */
@NullMarked
package jp.shirube.recognition.strategy;

import org.jspecify.annotations.NullMarked;

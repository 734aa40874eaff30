/** Grade schemes（評価区分） as tables with dates and sources, and the grading of an indicator by one of them. Holds no scheme of its own: the delivered ones are data files. */
@NullMarked
package jp.shirube.achievement.grade;

import org.jspecify.annotations.NullMarked;

/** Several plans of one town（計画の間）: codes, indicators, costs and populations that stand in more than one. Never decides which plan is right. */
@NullMarked
package jp.shirube.checker.across;

import org.jspecify.annotations.NullMarked;

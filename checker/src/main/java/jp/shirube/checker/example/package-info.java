/** Examples of the rules for people and tests: small documents that a rule speaks of and how they read when mended. Judges nothing itself. */
@NullMarked
package jp.shirube.checker.example;

import org.jspecify.annotations.NullMarked;

/** What a rule of checking is, how it reports, and its words. The rules themselves stand in one package per family. */
@NullMarked
package jp.shirube.checker.rule;

import org.jspecify.annotations.NullMarked;

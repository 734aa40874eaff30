/** Grade schemes and cases as YAML files that officials read and write, and the running of cases. The only part that knows YAML; opens no files itself. */
@NullMarked
package jp.shirube.achievement.file;

import org.jspecify.annotations.NullMarked;

/** What waits for whom（わたしの仕事）: each kind of work one small question about what is held now. Nothing is made up: a day stands where one was set. */
@NullMarked
package jp.shirube.app.collaboration.work;

import org.jspecify.annotations.NullMarked;

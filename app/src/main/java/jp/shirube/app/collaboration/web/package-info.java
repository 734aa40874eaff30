/** Pages and fragments of working together: comments, watching, notices, presence and the front page. Holds no data. */
@NullMarked
package jp.shirube.app.collaboration.web;

import org.jspecify.annotations.NullMarked;

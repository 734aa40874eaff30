/**
 * The page of a project and the list of projects.
 */
@NullMarked
package jp.shirube.app.desk.project;

import org.jspecify.annotations.NullMarked;

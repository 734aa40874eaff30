/** What tests of all rooms share: a real database server, started once for a run. Holds no assertions. */
package jp.shirube.app.testing;

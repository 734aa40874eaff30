package jp.shirube.app.portal.page;

/**
 * The label of an indicator（札）.
 *
 * @param mark shape and colour: done, ok, slow, late or none
 */
record ProgressTag(String mark, String text) {}

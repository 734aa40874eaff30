package jp.shirube.app.audit;

import com.fasterxml.jackson.annotation.JsonValue;

/** Tells the JSON mapper that a constant is written as its code. */
interface Word {
    @JsonValue
    String code();
}

package jp.shirube.exchange;

/** Five kinds of value. Only NUMBER carries a number; none of the others is ever zero. */
public enum ValueState implements Coded {
    /** A number. */
    NUMBER("number"),
    /** A state or a comparison in words. */
    TEXT("text"),
    /** Printed as a dash. */
    UNDEFINED("undefined"),
    /** Printed as "to be decided later". */
    PLACEHOLDER("placeholder"),
    /** Nothing is printed. */
    NONE("none");

    private final String code;

    ValueState(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}

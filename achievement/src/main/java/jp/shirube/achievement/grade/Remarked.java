package jp.shirube.achievement.grade;

/** A person said so. What nobody said is not so. */
public record Remarked(Remark remark) implements Condition {
    @Override
    public Verdict test(Facts facts) {
        return Verdict.of(facts.remarks().contains(remark));
    }
}

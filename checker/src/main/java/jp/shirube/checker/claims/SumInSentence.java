package jp.shirube.checker.claims;

import java.math.BigDecimal;
import java.util.List;
import jp.shirube.checker.CheckedPlan;
import jp.shirube.checker.rule.Family;
import jp.shirube.checker.rule.Report;
import jp.shirube.checker.rule.Rule;
import jp.shirube.checker.text.Passage;
import jp.shirube.checker.text.Sign;
import jp.shirube.kernel.Severity;

/** The sum that a sentence names agrees with the figures before it, where they come near to it. */
final class SumInSentence implements Rule {

    private static final BigDecimal FIVE = new BigDecimal(5);

    @Override
    public String id() {
        return "sum-in-sentence-differs";
    }

    @Override
    public Family family() {
        return Family.CLAIMS;
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(CheckedPlan plan, Report report) {
        for (Passage passage : Sign.DIGIT.passages(plan)) {
            if (maySum(passage.text())) {
                int start = 0;
                for (String sentence : Sentences.of(passage.text())) {
                    check(passage, start, sentence, report);
                    start += sentence.length();
                }
            }
        }
    }

    /** A cheap look before the figures are read: a number right behind a word for a sum. */
    private static boolean maySum(String text) {
        for (int i = 1; i < text.length(); i++) {
            if (Quantity.isDigitOfAnyWidth(text.charAt(i)) && ClaimWords.SUM_ENDS.indexOf(text.charAt(i - 1)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static void check(Passage passage, int start, String sentence, Report report) {
        List<Quantity> quantities = Quantity.listIn(sentence);
        for (int i = 2; i < quantities.size(); i++) {
            Quantity sum = quantities.get(i);
            String before = sentence.substring(quantities.get(i - 1).end(), sum.start());
            if (ClaimWords.SUM.matcher(before).find()) {
                BigDecimal added = BigDecimal.ZERO;
                for (int j = i - 1; j >= 0 && quantities.get(j).unit().equals(sum.unit()); j--) {
                    added = added.add(quantities.get(j).value());
                }
                BigDecimal off = added.subtract(sum.value()).abs();
                if (off.signum() > 0 && off.multiply(FIVE).compareTo(sum.value()) < 0) {
                    report.at(
                            passage.place(start + sum.start(), start + sum.end()),
                            sum.printed() + sum.unit(),
                            added.toPlainString() + sum.unit());
                }
            }
        }
    }
}

package jp.shirube.checker.claims;

import java.math.BigDecimal;
import java.util.List;
import jp.shirube.checker.rule.Family;
import jp.shirube.checker.rule.Report;
import jp.shirube.checker.text.Passage;
import jp.shirube.checker.text.PassageRule;
import jp.shirube.kernel.Severity;

/** The sum that a sentence names agrees with the figures before it, where they come near to it. */
final class SumInSentence extends PassageRule {

    private static final BigDecimal FIVE = new BigDecimal(5);

    SumInSentence() {
        super("sum-in-sentence-differs", Family.CLAIMS, Severity.WARNING);
    }

    @Override
    protected void check(Passage passage, Report report) {
        if (passage.text().indexOf('\u8A08') < 0 && passage.text().indexOf('\u5408') < 0) {
            return;
        }
        int start = 0;
        for (String sentence : Sentences.of(passage.text())) {
            check(passage, start, sentence, report);
            start += sentence.length();
        }
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

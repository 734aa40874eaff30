package jp.shirube.recognition.reading;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import jp.shirube.exchange.LineUse;
import jp.shirube.exchange.UsedLines;
import jp.shirube.formats.text.Cell;
import jp.shirube.formats.text.Line;
import jp.shirube.formats.text.TextDocument;
import jp.shirube.kernel.Finding;
import jp.shirube.kernel.SourceRef;
import org.jspecify.annotations.Nullable;

/**
 * The reading of one document: hands out sources, keeps account of every line, and collects findings.
 *
 * <p>Every line that is neither blank, the source of something, nor used in another way ends in a finding, so nothing disappears. Not safe
 * for several threads.
 */
public final class Reading {

    private final TextDocument document;
    private final BitSet accounted = new BitSet();
    private @Nullable List<Line> filled;

    /** The places of whole lines, by number: most lines are asked for several times. */
    private final @Nullable SourceRef[] places;

    private final List<UsedLines> used = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    public Reading(TextDocument document) {
        this.document = document;
        this.places = new SourceRef[document.lines().size() + 1];
    }

    /** The document that is read. */
    public TextDocument document() {
        return document;
    }

    /** All lines; the line of number n stands at index n - 1. */
    public List<Line> lines() {
        return document.lines();
    }

    /** The lines on which something is printed. */
    public List<Line> filledLines() {
        List<Line> known = filled;
        if (known == null) {
            known = new ArrayList<>(lines().size());
            for (Line line : lines()) {
                if (!line.blank()) {
                    known.add(line);
                }
            }
            filled = known;
        }
        return known;
    }

    /** Whether a line is the source of something or used in another way. */
    public boolean accounted(Line line) {
        return accounted.get(line.number());
    }

    /** The place of one line, quoted as printed. */
    public SourceRef source(Line line) {
        accounted.set(line.number());
        SourceRef known = places[line.number()];
        if (known == null) {
            known = SourceRef.ofLine(line.number(), line.text());
            places[line.number()] = known;
        }
        return known;
    }

    /** The place of a cell. */
    public SourceRef source(Line line, Cell cell) {
        return source(line, cell.text());
    }

    /** The place of one line with a quote. */
    public SourceRef source(Line line, String quote) {
        accounted.set(line.number());
        return SourceRef.ofLine(line.number(), quote);
    }

    /** The place of the lines from first to last, both inclusive. */
    public SourceRef source(Line first, Line last, String quote) {
        accounted.set(first.number(), last.number() + 1);
        return SourceRef.ofLines(first.number(), last.number(), quote);
    }

    /** Says that a line was understood though it carries no value of its own: a heading, a header, page furniture. */
    public void use(Line line, LineUse as) {
        use(line, line, as);
    }

    /** The same for the lines from first to last, both inclusive. */
    public void use(Line first, Line last, LineUse as) {
        accounted.set(first.number(), last.number() + 1);
        used.add(new UsedLines(first.number(), last.number(), as));
    }

    /** Notes a finding at a place. */
    public void find(Rule rule, SourceRef at, Object... arguments) {
        find(rule, at, List.of(), arguments);
    }

    /** Notes a finding at a place, with other places that disagree or explain. */
    public void find(Rule rule, SourceRef at, List<SourceRef> related, Object... arguments) {
        findings.add(finding(rule, at, related, arguments));
    }

    /** Notes a finding about the document as a whole. */
    public void findOverall(Rule rule, Object... arguments) {
        findings.add(finding(rule, null, List.of(), arguments));
    }

    private static Finding finding(Rule rule, @Nullable SourceRef at, List<SourceRef> related, Object... arguments) {
        Messages.Message message = Messages.of(rule);
        return new Finding(message.rule(), rule.severity(), message.filled(arguments), at, related);
    }

    /**
     * Settles the account of lines whose place was asked for but ended in no value: the rest of a text that is placed at its first line, or
     * a row printed twice. They count as running text, so that the finished plan itself names every line.
     *
     * @param carried numbers of the lines that the plan names
     */
    public void settle(BitSet carried) {
        for (Line line : lines()) {
            if (!line.blank() && accounted.get(line.number()) && !carried.get(line.number())) {
                use(line, LineUse.BODY);
            }
        }
    }

    /** Turns every run of lines that nobody used into a finding, once, however often it is called. */
    public void reportUnplaced() {
        int size = lines().size();
        int number = 1;
        while (number <= size) {
            if (placed(number)) {
                number++;
                continue;
            }
            int first = number;
            int last = number;
            int count = 0;
            while (number <= size && (!placed(number) || lines().get(number - 1).blank())) {
                if (!lines().get(number - 1).blank()) {
                    last = number;
                    count++;
                }
                number++;
            }
            String quote = lines().get(first - 1).text();
            find(ReadingRule.UNPLACED_LINES, SourceRef.ofLines(first, last, quote), count);
            accounted.set(first, last + 1);
        }
    }

    /** What was found so far, in the order of discovery. */
    public List<Finding> findings() {
        return List.copyOf(findings);
    }

    /** The lines that were used in another way than as a source. */
    public List<UsedLines> usedLines() {
        return List.copyOf(used);
    }

    private boolean placed(int number) {
        return accounted.get(number) || lines().get(number - 1).blank();
    }
}

package jp.shirube.recognition.zonevision;

import java.util.ArrayList;
import java.util.List;
import jp.shirube.exchange.Figure;
import jp.shirube.exchange.LineUse;
import jp.shirube.formats.text.Cell;
import jp.shirube.formats.text.Line;
import jp.shirube.kernel.JapaneseText;
import jp.shirube.recognition.reading.Reading;

/** The profile of a member: bulleted figures, also those left in the cells of a broken table of another markup. */
final class Profile {

    private final Reading reading;
    private final List<Figure> figures;
    private final String subject;

    Profile(Reading reading, List<Figure> figures, String subject) {
        this.reading = reading;
        this.figures = figures;
        this.subject = subject;
    }

    /** Reads the figures of a line; false where a part of it is no figure. */
    boolean read(Line line) {
        if (isRule(line)) {
            reading.use(line, LineUse.FURNITURE);
            return true;
        }
        List<ProfileFigure> found = new ArrayList<>();
        for (String part : parts(line)) {
            ProfileFigure figure = ProfileFigure.of(Bullet.drop(part));
            if (figure == null) {
                return false;
            }
            found.add(figure);
        }
        for (ProfileFigure figure : found) {
            String context = subject + " " + figure.label();
            figures.add(new Figure(
                    figure.text(), figure.number(), figure.unit(), context, reading.source(line, figure.text())));
        }
        return !found.isEmpty();
    }

    /** Whether a line can hold figures of a profile. */
    static boolean accepts(Line line) {
        return line.text().indexOf('|') >= 0 || Bullet.isBefore(line.text());
    }

    /** Whether a line is only the ruling of a table of another markup. */
    static boolean isRule(Line line) {
        String key = line.text().indexOf('|') < 0 ? "" : line.key();
        for (int i = 0; i < key.length(); i++) {
            if ("|-:".indexOf(key.charAt(i)) < 0) {
                return false;
            }
        }
        return !key.isEmpty();
    }

    private static List<String> parts(Line line) {
        List<String> parts = new ArrayList<>();
        if (line.text().indexOf('|') < 0) {
            for (Cell cell : line.cells()) {
                parts.add(cell.text());
            }
        } else {
            for (String part : line.text().split("\\|", -1)) {
                parts.add(JapaneseText.strip(part));
            }
        }
        parts.removeIf(String::isEmpty);
        return parts;
    }
}

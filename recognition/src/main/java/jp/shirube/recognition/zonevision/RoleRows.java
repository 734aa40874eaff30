package jp.shirube.recognition.zonevision;

import java.util.ArrayList;
import java.util.List;
import jp.shirube.exchange.PartyRole;
import jp.shirube.formats.text.Cell;
import jp.shirube.formats.text.Line;
import jp.shirube.kernel.JapaneseText;
import jp.shirube.recognition.prose.CellItems;
import jp.shirube.recognition.reading.Reading;
import jp.shirube.recognition.reading.ReadingRule;

/** The role rows of a sheet: a party and what it does. A row without a party goes on with the one above. */
final class RoleRows {

    private static final int LONGEST_PARTY = 16;

    private final Reading reading;
    private final Zone zone;
    private final List<PartyRole> roles;

    RoleRows(Reading reading, Zone zone, List<PartyRole> roles) {
        this.reading = reading;
        this.zone = zone;
        this.roles = roles;
    }

    /** Whether a row has the party in its first cell and what it does beside it. */
    static boolean startsWithParty(Line line, Zone zone) {
        Cell first = line.cell(0);
        return line.tabular()
                && !first.blank()
                && first.text().length() <= LONGEST_PARTY
                && zone.isParty(first.key())
                && MemberList.in(Sheet.value(line)).isEmpty();
    }

    /** Whether the first cell says itself that a role follows: 甲の役割. */
    static boolean isLabelled(Line line, Zone zone) {
        return line.cell(0).key().endsWith(ZoneWords.ROLE_OF) && startsWithParty(line, zone);
    }

    /** Reads a row; false where it fits no party. */
    boolean read(Line line) {
        List<Cell> cells = new ArrayList<>();
        for (int i = startsWithParty(line, zone) ? 0 : 1; i < line.cells().size(); i++) {
            if (!line.cell(i).blank()) {
                cells.add(line.cell(i));
            }
        }
        if (cells.isEmpty()) {
            return true;
        }
        Cell first = cells.get(0);
        if (cells.size() == 1) {
            return readSingle(line, first);
        }
        List<String> items = new ArrayList<>();
        cells.subList(1, cells.size()).forEach(cell -> items.addAll(items(line, cell)));
        roles.add(new PartyRole(JapaneseText.closeGaps(first.text()), items));
        reading.source(line);
        return true;
    }

    private boolean readSingle(Line line, Cell cell) {
        if (isParty(cell)) {
            roles.add(new PartyRole(JapaneseText.closeGaps(cell.text()), List.of()));
            reading.find(
                    ReadingRule.BLANK_CELL, reading.source(line), line.cell(0).text(), cell.text());
            return true;
        }
        if (roles.isEmpty() || !line.cell(0).blank()) {
            return false;
        }
        PartyRole last = roles.remove(roles.size() - 1);
        List<String> items = new ArrayList<>(last.items());
        items.addAll(items(line, cell));
        roles.add(new PartyRole(last.party(), items));
        reading.find(ReadingRule.BLANK_CELL, reading.source(line), line.cell(0).text(), last.party());
        return true;
    }

    private boolean isParty(Cell cell) {
        return cell.key().length() <= LONGEST_PARTY && zone.isParty(cell.key());
    }

    private List<String> items(Line line, Cell cell) {
        CellItems items = CellItems.of(cell.text());
        if (items.markup()) {
            reading.find(ReadingRule.LEFTOVER_MARKUP, reading.source(line));
        }
        return items.entries();
    }
}

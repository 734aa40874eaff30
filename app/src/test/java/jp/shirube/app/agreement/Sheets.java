package jp.shirube.app.agreement;

import java.math.BigDecimal;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Cells of a workbook by the letters of their column. */
final class Sheets {
    private Sheets() {}

    private static Cell cell(Sheet sheet, String column, int line) {
        Row row = sheet.getRow(line - 1) == null ? sheet.createRow(line - 1) : sheet.getRow(line - 1);
        return row.createCell(CellReference.convertColStringToIndex(column));
    }

    static void put(Sheet sheet, String column, int line, @Nullable String text) {
        if (text != null && !text.isEmpty()) {
            cell(sheet, column, line).setCellValue(text);
        }
    }

    static void put(Sheet sheet, String column, int line, double number) {
        cell(sheet, column, line).setCellValue(number);
    }

    static void formula(Sheet sheet, String column, int line, String formula) {
        cell(sheet, column, line).setCellFormula(formula);
    }

    /** A value of the exchange format: its number, else its words, else nothing. */
    static void value(Sheet sheet, String column, int line, JsonNode value) {
        if (value.path("number").isNumber()) {
            put(sheet, column, line, value.get("number").decimalValue().doubleValue());
        } else {
            put(sheet, column, line, value.path("text").asString(""));
        }
    }

    /** The letters of a column so many behind another. */
    static String column(String first, int behind) {
        return CellReference.convertNumToColString(CellReference.convertColStringToIndex(first) + behind);
    }

    /** What a cell came to: a number, a truth or words; words are empty for an empty cell. */
    static Object read(Sheet sheet, String column, int line) {
        Cell cell = sheet.getRow(line - 1).getCell(CellReference.convertColStringToIndex(column));
        if (cell == null) {
            return "";
        }
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case NUMERIC -> cell.getNumericCellValue();
            case BOOLEAN -> cell.getBooleanCellValue();
            case ERROR -> "#" + cell.getErrorCellValue();
            default -> cell.getStringCellValue();
        };
    }

    static BigDecimal yen(Sheet sheet, String column, int line) {
        return BigDecimal.valueOf((Double) read(sheet, column, line));
    }
}

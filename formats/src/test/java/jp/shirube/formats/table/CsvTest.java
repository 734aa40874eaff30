package jp.shirube.formats.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CsvTest {
    @Test
    void aTableBeginsWithAByteOrderMarkAndQuotesWhatNeedsIt() {
        assertThat(new Csv().row(List.of("a", "b,c", "say \"x\"", "two\nlines")).toString())
                .isEqualTo("\ufeffa,\"b,c\",\"say \"\"x\"\"\",\"two\nlines\"\r\n");
    }

    @Test
    void aTextIsNeverTakenForAFormulaAndANumberStaysOne() {
        assertThat(new Csv()
                        .row(List.of("=1+1", "@cmd", "+81", "-x", "＝A1", "-41", "-0.5"))
                        .toString())
                .isEqualTo("\ufeff'=1+1,'@cmd,'+81,'-x,'＝A1,-41,-0.5\r\n");
    }
}

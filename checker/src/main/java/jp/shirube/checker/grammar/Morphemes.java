package jp.shirube.checker.grammar;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.ja.JapaneseTokenizer;
import org.apache.lucene.analysis.ja.JapaneseTokenizer.Mode;
import org.apache.lucene.analysis.ja.tokenattributes.BaseFormAttribute;
import org.apache.lucene.analysis.ja.tokenattributes.InflectionAttribute;
import org.apache.lucene.analysis.ja.tokenattributes.PartOfSpeechAttribute;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** Takes sentences apart into morphemes, with the dictionary that Lucene brings. For one thread; the dictionary is read once for all of them. */
public final class Morphemes {

    private final JapaneseTokenizer tokenizer = new JapaneseTokenizer(null, false, true, Mode.NORMAL);
    private final CharTermAttribute surface = tokenizer.addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = tokenizer.addAttribute(OffsetAttribute.class);
    private final PartOfSpeechAttribute kind = tokenizer.addAttribute(PartOfSpeechAttribute.class);
    private final InflectionAttribute form = tokenizer.addAttribute(InflectionAttribute.class);
    private final BaseFormAttribute base = tokenizer.addAttribute(BaseFormAttribute.class);

    /** The morphemes of the part of a text from one index to another, in order; their places count from the beginning of the text. */
    public List<Morpheme> of(String text, int from, int to) {
        List<Morpheme> morphemes = new ArrayList<>();
        try {
            tokenizer.setReader(new StringReader(text.substring(from, to)));
            tokenizer.reset();
            while (tokenizer.incrementToken()) {
                morphemes.add(current(from));
            }
            tokenizer.end();
            tokenizer.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return morphemes;
    }

    private Morpheme current(int from) {
        String written = surface.toString();
        String inflected = form.getInflectionForm();
        String root = base.getBaseForm();
        return new Morpheme(
                written,
                kind.getPartOfSpeech(),
                inflected == null ? "" : inflected,
                root == null ? written : root,
                from + offset.startOffset());
    }
}

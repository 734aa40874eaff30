package jp.shirube.app.desk.lineage;

import jp.shirube.app.access.Act;
import jp.shirube.app.access.Needs;
import jp.shirube.app.access.Thing;
import jp.shirube.app.audit.RowRef;
import jp.shirube.app.intake.Documents;
import jp.shirube.app.intake.LineRange;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** 「どこから？」: a panel beside the page where script runs, a page of its own otherwise. Also the whole documents. */
@Controller
class WhereController {
    private final Answers answers;
    private final Documents documents;

    WhereController(Answers answers, Documents documents) {
        this.answers = answers;
        this.documents = documents;
    }

    @GetMapping("/staff/where/{table}/{row}")
    @Needs(value = Act.SEE, thing = Thing.DOCUMENT)
    String where(
            @PathVariable String table,
            @PathVariable long row,
            @RequestParam String field,
            @RequestParam(required = false) @Nullable Integer at,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable Integer top,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String fragment,
            Model model) {
        Asked asked = new Asked(new RowRef(table, row), field, at, year, top);
        Answer answer = answers.answer(asked);
        model.addAttribute("answer", answer);
        model.addAttribute("place", answers.place(answer));
        return fragment == null ? "desk/where" : "desk/where-fragment";
    }

    /** A document from a line on, without an asked value. */
    @GetMapping("/staff/documents/{document}")
    @Needs(value = Act.SEE, thing = Thing.DOCUMENT)
    String document(@PathVariable long document, @RequestParam(defaultValue = "1") int line, Model model) {
        LineRange place = new LineRange(line, line);
        model.addAttribute("document", documents.get(document));
        model.addAttribute(
                "window",
                DocumentWindow.of(
                        documents.lines(document), DocumentWindow.topOf(place), line > 1 ? place : null, null));
        return "desk/document";
    }

    /** The bytes as handed in; never shown in the browser itself. */
    @GetMapping("/staff/documents/{document}/original")
    @Needs(value = Act.EXPORT, thing = Thing.DOCUMENT)
    ResponseEntity<byte[]> original(@PathVariable long document) {
        String name = documents.get(document).fileName();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, java.nio.charset.StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(documents.bytes(document));
    }
}

package jp.shirube.app.desk.result;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import jp.shirube.app.access.Act;
import jp.shirube.app.access.Needs;
import jp.shirube.app.access.Thing;
import jp.shirube.app.audit.Author;
import jp.shirube.app.audit.NoSuchRow;
import jp.shirube.app.audit.RowRef;
import jp.shirube.app.audit.StandingRow;
import jp.shirube.app.audit.StandingRows;
import jp.shirube.app.desk.edit.EditHomes;
import jp.shirube.app.desk.field.FieldWords;
import jp.shirube.app.desk.field.FormChoices;
import jp.shirube.app.indicator.Evidence;
import jp.shirube.app.indicator.EvidenceFiles;
import jp.shirube.app.indicator.EvidenceRefused;
import jp.shirube.app.platform.CurrentStaff;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The files that show where a result comes from（根拠資料）: handed in, looked at, put away and brought back. */
@Controller
class EvidenceController {
    private static final String VIEW = "desk/evidence";

    private final EvidenceFiles files;
    private final StandingRows rows;
    private final FieldWords words;
    private final EditHomes homes;
    private final ResultText texts;
    private final CurrentStaff currentStaff;

    EvidenceController(
            EvidenceFiles files,
            StandingRows rows,
            FieldWords words,
            EditHomes homes,
            ResultText texts,
            CurrentStaff currentStaff) {
        this.files = files;
        this.rows = rows;
        this.words = words;
        this.homes = homes;
        this.texts = texts;
        this.currentStaff = currentStaff;
    }

    @Needs(value = Act.SEE, thing = Thing.RESULT)
    @GetMapping("/staff/results/{result}/evidence")
    String list(@PathVariable long result, Model model) {
        fill(model, result);
        return VIEW;
    }

    /** Keeps the file and leads back; or shows the page again with why it cannot be taken. */
    @Needs(value = Act.CREATE, thing = Thing.RESULT)
    @PostMapping("/staff/results/{result}/evidence")
    ModelAndView receive(
            @PathVariable long result,
            @RequestParam("file") MultipartFile file,
            @RequestParam(defaultValue = "") String note,
            Model model,
            RedirectAttributes onward) {
        String name = nameOf(file);
        String said = new FormChoices(Map.of("reason", note)).reason();
        fill(model, result);
        try {
            files.receive(result, name, bytes(file), said, by());
        } catch (EvidenceRefused refusal) {
            model.addAttribute("refused", refusal.getMessage());
            model.addAttribute("note", note);
            return new ModelAndView(VIEW, model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        onward.addFlashAttribute("received", name);
        return new ModelAndView("redirect:/staff/results/" + result + "/evidence");
    }

    /** The bytes as handed in; never shown in the browser itself. */
    @Needs(value = Act.SEE, thing = Thing.RESULT)
    @GetMapping("/staff/results/{result}/evidence/{file}")
    ResponseEntity<byte[]> download(@PathVariable long result, @PathVariable long file) {
        Evidence found = files.get(result, file);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(found.fileName(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(files.bytes(found));
    }

    @Needs(value = Act.RETIRE, thing = Thing.RESULT)
    @PostMapping("/staff/results/{result}/evidence/{file}/retire")
    String retire(@PathVariable long result, @PathVariable long file, RedirectAttributes onward) {
        files.retire(result, file, by());
        onward.addFlashAttribute("retired", true);
        return "redirect:/staff/results/" + result + "/evidence";
    }

    /** What may be put away may be brought back. */
    @Needs(value = Act.RETIRE, thing = Thing.RESULT)
    @PostMapping("/staff/results/{result}/evidence/{file}/back")
    String bringBack(@PathVariable long result, @PathVariable long file, RedirectAttributes onward) {
        files.bringBack(result, file, by());
        onward.addFlashAttribute("back", true);
        return "redirect:/staff/results/" + result + "/evidence";
    }

    private void fill(Model model, long result) {
        StandingRow row = rows.get(new RowRef(ResultText.TABLE, result));
        StandingRow indicator = rows.owner(row).orElseThrow(NoSuchRow::new);
        model.addAttribute("result", result);
        model.addAttribute("year", words.own(row));
        model.addAttribute("said", texts.write(row));
        model.addAttribute("home", homes.of(indicator));
        model.addAttribute("plan", homes.plan(indicator));
        model.addAttribute("planTitle", homes.planTitle(indicator));
        model.addAttribute("files", files.list(result));
    }

    private Author by() {
        return Author.of(currentStaff.get().login());
    }

    /** Without folders, whichever way they are written: the name is a word for people, never a place on a disk. */
    private static String nameOf(MultipartFile file) {
        return Objects.requireNonNullElse(file.getOriginalFilename(), "")
                .replaceAll("\\p{Cntrl}", "")
                .replaceFirst(".*[/\\\\]", "");
    }

    private static byte[] bytes(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

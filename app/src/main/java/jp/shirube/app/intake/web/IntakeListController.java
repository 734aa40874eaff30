package jp.shirube.app.intake.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import jp.shirube.app.access.Act;
import jp.shirube.app.access.Needs;
import jp.shirube.app.access.Thing;
import jp.shirube.app.intake.DocumentRefused;
import jp.shirube.app.intake.Intakes;
import jp.shirube.app.platform.CurrentStaff;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The list of imports, and handing documents in. */
@Controller
class IntakeListController {
    private final Intakes intakes;
    private final CurrentStaff currentStaff;

    IntakeListController(Intakes intakes, CurrentStaff currentStaff) {
        this.intakes = intakes;
        this.currentStaff = currentStaff;
    }

    @GetMapping("/staff/intakes")
    @Needs(value = Act.SEE, thing = Thing.INTAKE)
    String list(Model model) {
        model.addAttribute("intakes", intakes.list());
        model.addAttribute("refused", List.of());
        return "intake/list";
    }

    /** Takes each file on its own: one that is refused does not stop the others. A single one that is received opens at once. */
    @PostMapping("/staff/intakes")
    @Needs(value = Act.IMPORT, thing = Thing.INTAKE)
    String receive(@RequestParam("document") List<MultipartFile> files, Model model) {
        List<String> refused = new ArrayList<>();
        List<Long> received = new ArrayList<>();
        for (MultipartFile file : files) {
            String name = nameOf(file);
            if (!name.isEmpty()) {
                try {
                    received.add(intakes.receive(
                            name, bytes(file), null, currentStaff.get().login()));
                } catch (DocumentRefused refusal) {
                    refused.add(refusal.getMessage());
                }
            }
        }
        if (refused.isEmpty() && received.size() == 1) {
            return "redirect:/staff/intakes/" + received.get(0);
        }
        model.addAttribute("intakes", intakes.list());
        model.addAttribute("refused", refused);
        model.addAttribute("nothing", received.isEmpty() && refused.isEmpty());
        return "intake/list";
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

package jp.shirube.app.portal.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import jp.shirube.app.portal.NotPublished;
import jp.shirube.app.portal.PublishedPlan;
import jp.shirube.exchange.Project;
import jp.shirube.kernel.JapaneseText;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The scenes, from a file that an official can read and add to, and the projects that belong to each. */
@Component("portal.Scenes")
class Scenes {
    private static final String FILE = "portal/scenes.tsv";
    private static final int COLUMNS = 4;

    private final List<Scene> scenes;

    Scenes() {
        this.scenes = read();
    }

    private static List<Scene> read() {
        try {
            return new ClassPathResource(FILE)
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Scenes::scene)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Scene scene(String line) {
        String[] cells = line.split("\t");
        if (cells.length != COLUMNS) {
            throw new IllegalStateException("A line of " + FILE + " needs " + COLUMNS + " columns: " + line);
        }
        return new Scene(cells[0], cells[1], Arrays.asList(cells[2].split(" ")), cells[3]);
    }

    List<Scene> list() {
        return scenes;
    }

    /** The scene of an address; refused as everything else that is not there. */
    Scene get(String key) {
        return scenes.stream()
                .filter(scene -> scene.key().equals(key))
                .findFirst()
                .orElseThrow(NotPublished::new);
    }

    /**
     * The projects of all plans that belong to a scene. A project that several plans list by the same name is taken once, from the plan that
     * comes first.
     */
    Map<Project, PublishedPlan> projects(Scene scene, List<PublishedPlan> plans) {
        Map<String, Project> byName = new LinkedHashMap<>();
        Map<Project, PublishedPlan> found = new LinkedHashMap<>();
        for (PublishedPlan plan : plans) {
            for (Project project : plan.document().projects()) {
                if (scene.holds(project)
                        && Objects.isNull(byName.putIfAbsent(JapaneseText.key(project.name()), project))) {
                    found.put(project, plan);
                }
            }
        }
        return found;
    }
}

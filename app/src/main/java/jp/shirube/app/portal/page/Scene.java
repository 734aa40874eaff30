package jp.shirube.app.portal.page;

import java.util.List;
import jp.shirube.exchange.Project;

/**
 * A scene of everyday life（くらしの場面） through which people look for projects.
 *
 * @param key part of its address
 * @param words any of which in a project's name or overview makes it belong here
 * @param drawing path of its picture, in a square of 24
 */
record Scene(String key, String title, List<String> words, String drawing) {
    Scene {
        words = List.copyOf(words);
    }

    boolean holds(Project project) {
        String overview = project.overview();
        return words.stream()
                .anyMatch(word -> project.name().contains(word) || (overview != null && overview.contains(word)));
    }
}

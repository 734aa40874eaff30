package jp.shirube.app.portal;

import java.util.Map;

/**
 * Public ids by ids within the plan. Public ids stand in addresses and never change.
 *
 * @param nodes of the outline
 * @param projects each once
 * @param indicators each once
 */
public record PublicIds(Map<String, String> nodes, Map<String, String> projects, Map<String, String> indicators) {
    public PublicIds {
        nodes = Map.copyOf(nodes);
        projects = Map.copyOf(projects);
        indicators = Map.copyOf(indicators);
    }

    /** Whether the plan has a part of this public id. */
    public boolean holds(String part) {
        return nodes.containsValue(part) || projects.containsValue(part) || indicators.containsValue(part);
    }

    /**
     * The id within the plan of a public id.
     *
     * @param kind one of the maps of this record
     * @throws NotPublished where the map does not have it
     */
    public static String keyOf(Map<String, String> kind, String publicId) {
        return kind.entrySet().stream()
                .filter(entry -> entry.getValue().equals(publicId))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(NotPublished::new);
    }
}

package jp.shirube.app.portal.page;

/** The stable addresses of the portal. */
final class Addresses {
    private Addresses() {}

    static String plan(String id) {
        return "/portal/plans/" + id;
    }

    static String node(String id) {
        return "/portal/nodes/" + id;
    }

    static String project(String id) {
        return "/portal/projects/" + id;
    }

    static String indicator(String id) {
        return "/portal/indicators/" + id;
    }

    static String scene(String key) {
        return "/portal/scenes/" + key;
    }
}

package jp.shirube.app.platform;

/**
 * A link of the navigation on the public pages. Rooms declare beans of this type, as they do with {@link StaffTab}.
 *
 * @param order position from the left
 * @param key name that pages use to mark the place they stand at
 * @param path address, below {@code /portal/}
 * @param label message key of the words of the link
 */
public record PortalLink(int order, String key, String path, String label) {
    public PortalLink {
        if (!path.startsWith("/portal/")) {
            throw new IllegalArgumentException("A link of the portal leads below /portal/: " + path);
        }
    }
}

package jp.shirube.app.platform.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A folder with everything below it. */
final class FileTree {
    private FileTree() {}

    /** The folder itself and all below, parents before children; links are listed, not followed. */
    static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.toList();
        }
    }

    /** Removes the folder with its content; nothing happens where it does not exist. */
    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        for (Path each : list(folder).stream().sorted(Comparator.reverseOrder()).toList()) {
            Files.deleteIfExists(each);
        }
    }

    /** Gives everything to an account by number; only root may, and only where the top does not belong to it already. */
    static void giveTo(Path folder, int uid) throws IOException {
        if (Integer.valueOf(uid).equals(Files.getAttribute(folder, "unix:uid", LinkOption.NOFOLLOW_LINKS))) {
            return;
        }
        // Children first: a run that is cut short finds the top unchanged and starts again.
        for (Path each : list(folder).stream().sorted(Comparator.reverseOrder()).toList()) {
            Files.setAttribute(each, "unix:uid", uid, LinkOption.NOFOLLOW_LINKS);
        }
    }
}

package jp.shirube.app.platform.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import jp.shirube.app.testing.TestServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ServerAccountTest {
    private Path root;

    @BeforeEach
    void makeFolder() throws Exception {
        root = Files.createDirectories(Path.of("target", "server-account-test")).toRealPath();
    }

    @AfterEach
    void removeFolder() throws Exception {
        FileTree.delete(root);
    }

    @Test
    void anOrdinaryUserRunsTheServerDirectly() throws Exception {
        assumeTrue(!ServerAccount.isRoot(), "runs as an ordinary user only");
        assertThat(choose().name()).isEqualTo("direct");
    }

    @Test
    void rootLendsTheFolderToAnAccountWithoutPowers() throws Exception {
        assumeTrue(ServerAccount.isRoot(), "runs as root only");
        ServerAccount account = choose();
        Path file = Files.createFile(root.resolve("file"));
        account.takeOver(file);
        assertThat(account.name()).isIn("setpriv", "runuser");
        assertThat(Files.getAttribute(file, "unix:uid", LinkOption.NOFOLLOW_LINKS))
                .isEqualTo(65534);
    }

    @Test
    void whereThatAccountMayNotEnterRootUsesANamespaceAndKeepsItsFiles() throws Exception {
        assumeTrue(ServerAccount.isRoot(), "runs as root only");
        assumeTrue(ProgramRun.of(List.of("unshare", "--user", "--", "true")).succeeded(), "needs user namespaces");
        Files.setPosixFilePermissions(root, PosixFilePermissions.fromString("rwx------"));
        assertThat(choose().name()).isEqualTo("unshare");
    }

    private ServerAccount choose() throws Exception {
        PostgresFolder folder = TestServer.folder(root);
        Files.createDirectories(folder.home());
        return ServerAccount.choose(folder, PostgresBinaries.unpackTo(folder.binaries()));
    }
}

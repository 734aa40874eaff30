package jp.shirube.app.architecture;

import jp.shirube.app.Application;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModuleArchitectureTest {
    @Test
    void roomsUseOneAnotherOnlyAsTheyDeclare() {
        ApplicationModules.of(Application.class).verify();
    }
}

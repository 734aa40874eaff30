package jp.shirube.app.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LookTest {
    @Test
    void aChoiceIsReadBackAndAnythingElseMeansTheDevice() {
        assertThat(Look.parse("dark.large")).isEqualTo(new Look(Look.Theme.DARK, Look.Size.LARGE));
        assertThat(Look.parse("dark.large").value()).isEqualTo("dark.large");
        assertThat(Look.parse("\"><script>")).isEqualTo(Look.OF_DEVICE);
        assertThat(Look.parse("neon.huge")).isEqualTo(Look.OF_DEVICE);
    }

    @Test
    void coloursFollowTheDeviceUnlessChosen() {
        assertThat(Look.OF_DEVICE.darkMedia()).isEqualTo("screen and (prefers-color-scheme: dark)");
        assertThat(Look.parse("light.normal").darkMedia()).isEqualTo("not all");
        assertThat(Look.parse("contrast.normal").contrastMedia()).isEqualTo("screen");
    }
}

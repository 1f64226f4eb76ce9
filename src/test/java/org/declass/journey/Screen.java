package org.declass.journey;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.declass.Chromium.Scripts;

/** What somebody sits at: wide or a phone, by day or by night, with scripts or without. */
enum Screen {
    WIDE_BY_DAY(1440, ColorScheme.LIGHT, Scripts.ON),
    WIDE_BY_NIGHT(1440, ColorScheme.DARK, Scripts.ON),
    PHONE_BY_DAY(390, ColorScheme.LIGHT, Scripts.ON),
    PHONE_BY_NIGHT(390, ColorScheme.DARK, Scripts.ON),
    WIDE_BY_DAY_WITHOUT_SCRIPTS(1440, ColorScheme.LIGHT, Scripts.OFF),
    WIDE_BY_NIGHT_WITHOUT_SCRIPTS(1440, ColorScheme.DARK, Scripts.OFF),
    PHONE_BY_DAY_WITHOUT_SCRIPTS(390, ColorScheme.LIGHT, Scripts.OFF),
    PHONE_BY_NIGHT_WITHOUT_SCRIPTS(390, ColorScheme.DARK, Scripts.OFF);

    static final int HEIGHT = 900;

    private final int width;
    private final ColorScheme scheme;
    private final Scripts scripts;

    Screen(int width, ColorScheme scheme, Scripts scripts) {
        this.width = width;
        this.scheme = scheme;
        this.scripts = scripts;
    }

    Scripts scripts() {
        return scripts;
    }

    /** Makes a window what this screen shows. */
    void on(Page window) {
        window.setViewportSize(width, HEIGHT);
        window.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
    }
}

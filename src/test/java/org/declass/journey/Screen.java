package org.declass.journey;

import com.microsoft.playwright.Page;
import org.declass.Chromium.Scripts;

/** What somebody sits at: wide or a phone, with scripts or without; {@link Typist#look} turns day into night. */
enum Screen {
    WIDE(1440, Scripts.ON),
    PHONE(390, Scripts.ON),
    WIDE_WITHOUT_SCRIPTS(1440, Scripts.OFF),
    PHONE_WITHOUT_SCRIPTS(390, Scripts.OFF);

    static final int HEIGHT = 900;

    private final int width;
    private final Scripts scripts;

    Screen(int width, Scripts scripts) {
        this.width = width;
        this.scripts = scripts;
    }

    Scripts scripts() {
        return scripts;
    }

    /** Makes a window what this screen shows. */
    void on(Page window) {
        window.setViewportSize(width, HEIGHT);
    }
}

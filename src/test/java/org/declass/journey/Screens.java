package org.declass.journey;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.declass.Chromium;
import org.declass.Chromium.Scripts;

/**
 * Two windows, one with scripts and one without, at which people take turns. A new window takes a second and a page a
 * quarter of it; so does signing in, which everybody does once, at the first screen.
 */
final class Screens implements AutoCloseable {

    private final String root;
    private final Chromium browser = Chromium.open();
    private final Map<Scripts, Page> windows = new EnumMap<>(Scripts.class);
    private final Map<String, List<Cookie>> signedIn = new HashMap<>();

    Screens(String root) {
        this.root = root;
    }

    /** Somebody who has signed in and opens a page. */
    Typist seat(String name, Screen screen, String path) {
        browser.complaints().clear();
        var window = windows.computeIfAbsent(
                screen.scripts(), scripts -> browser.window(1440, Screen.HEIGHT, ColorScheme.LIGHT, scripts));
        screen.on(window);
        window.context().clearCookies();
        var typist = new Typist(browser, window);
        if (signedIn.containsKey(name)) {
            window.context().addCookies(signedIn.get(name));
            return typist.open(root + path);
        }
        typist.open(root + path)
                .write("Name", name)
                .write("Password", "sample-" + name)
                .press("Sign in")
                .heading();
        signedIn.put(name, window.context().cookies());
        return typist;
    }

    /** What the browser and the pages complained of since somebody sat down. */
    List<String> complaints() {
        return browser.complaints();
    }

    @Override
    public void close() {
        browser.close();
    }
}

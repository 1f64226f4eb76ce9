package org.declass.journey;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.declass.Chromium;
import org.junit.jupiter.api.Test;

/** Takes the pictures of the documentation; not part of the suite, see the architecture page for its command. */
@QuarkusTest
class Screenshots {

    private static final Path FOLDER = Path.of("src/site/resources");

    @TestHTTPResource("/")
    URL root;

    @Inject
    FullTracker tracker;

    /**
     * A picture.
     *
     * @param name the file, without its ending
     * @param path the page and what it asks
     * @param width of the window, in pixels; a phone's is 390
     * @param height of the window, in pixels
     */
    private record Picture(String name, String path, int width, int height, ColorScheme scheme) {}

    private static Picture wide(String name, String path) {
        return new Picture(name, path, 1280, 860, ColorScheme.LIGHT);
    }

    private static final List<Picture> PICTURES = List.of(
            wide("dashboard", "/"),
            new Picture("dashboard-dark", "/", 1280, 860, ColorScheme.DARK),
            wide("deadlines", "/deadlines"),
            wide("files", "/files"),
            new Picture("files-phone", "/files", 390, 844, ColorScheme.LIGHT),
            wide("intake", "/files/intake?location.recordGroup=59&location.box=1881"),
            wide("request", "/requests/R-2021-0001"),
            wide("search", "/search?q=jupiter"),
            wide("time-to-decision", "/reports/time-to-decision"));

    @Test
    void ofTheMainPages() throws IOException {
        tracker.fillWithSample();
        try (var browser = Chromium.open()) {
            var page = browser.window(1280, 860);
            page.navigate(root.toString());
            page.getByLabel("Name").fill("ed");
            page.getByLabel("Password").fill("sample-ed");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign in"))
                    .click();
            page.waitForURL("**/");
            for (var picture : PICTURES) {
                take(page, picture);
            }
        }
    }

    private void take(Page page, Picture picture) throws IOException {
        page.setViewportSize(picture.width, picture.height);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(picture.scheme));
        page.navigate(root.toString().replaceAll("/$", "") + picture.path);
        var taken = ImageIO.read(new ByteArrayInputStream(page.screenshot()));
        ImageIO.write(
                inFewColours(taken),
                "png",
                FOLDER.resolve(picture.name + ".png").toFile());
    }

    /** With the 256 colours that it has most of, which takes a third of the bytes. */
    private static BufferedImage inFewColours(BufferedImage taken) {
        var width = taken.getWidth();
        var height = taken.getHeight();
        var pixels = taken.getRGB(0, 0, width, height, null, 0, width);
        var palette = IntStream.of(pixels)
                .boxed()
                .collect(Collectors.groupingBy(colour -> colour, Collectors.counting()))
                .entrySet()
                .stream()
                .sorted(Map.Entry.<Integer, Long>comparingByValue().reversed())
                .limit(256)
                .mapToInt(Map.Entry::getKey)
                .toArray();
        var colours = new IndexColorModel(8, palette.length, palette, 0, false, -1, DataBuffer.TYPE_BYTE);
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_INDEXED, colours);
        picture.setRGB(0, 0, width, height, pixels, 0, width);
        return picture;
    }
}

package org.customerportal.spring.web.asset;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.customerportal.problem.NotFoundException;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Serves what pages load. */
@Controller
class AssetController {

    private final Assets assets;

    AssetController(Assets assets) {
        this.assets = assets;
    }

    @GetMapping("/portal/assets/{digest}/{name}")
    void asset(@PathVariable String digest, @PathVariable String name, HttpServletResponse response)
            throws IOException {
        Assets.Asset asset = assets.find(digest, name).orElseThrow(() -> new NotFoundException("asset"));
        response.setHeader(HttpHeaders.CACHE_CONTROL, "public, max-age=31536000, immutable");
        response.setContentType(asset.type());
        response.setContentLength(asset.content().length);
        response.getOutputStream().write(asset.content());
    }
}

/** The page: starts the app over the vault the server offers. */

import { HttpBackend } from "../model/http-backend";
import { installBuiltins } from "./builtins";
import { installDom } from "./dom";
import { hostWindow } from "./globals";
import { dressBody, emulatePlatform, readEmulation } from "./platform";
import { startApp } from "./start";

hostWindow.__unknownIcons = new Set();
installBuiltins();
installDom();
const emulation = readEmulation(location.search);
emulatePlatform(emulation);
dressBody(document.body, emulation);
void startApp(new HttpBackend());

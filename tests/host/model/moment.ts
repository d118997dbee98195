/** `moment` as the app hands it to plugins. */
import moment from "moment";

export { moment };

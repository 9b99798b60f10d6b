// Images. Those elsewhere on the web are named, not fetched: the page makes no outside requests.
import { h } from "./dom.js";
import { icon } from "./icons.js";

export function image(source, className = "") {
  const file = source.slack_file?.id;
  const local = source.image_url && new URL(source.image_url, location.href).origin === location.origin;
  if (file || local || source.image_url?.startsWith("data:")) {
    const src = file ? `/sandbox/files/${file}` : source.image_url;
    return h("img", { src, alt: source.alt_text ?? "", class: className, loading: "lazy" });
  }
  return h("span", { class: "picture-away", title: source.image_url }, icon("image"), ` ${source.alt_text || "image"}`);
}

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

// A small picture to hand in where nobody has one at hand.
export async function samplePicture() {
  const canvas = Object.assign(document.createElement("canvas"), { width: 640, height: 640 });
  const paint = canvas.getContext("2d");
  const light = paint.createLinearGradient(0, 0, 640, 640);
  light.addColorStop(0, "#ffe3d3");
  light.addColorStop(1, "#f2a2b8");
  paint.fillStyle = light;
  paint.fillRect(0, 0, 640, 640);
  paint.fillStyle = "#ffffffcc";
  paint.beginPath();
  paint.arc(320, 300, 150, 0, 2 * Math.PI);
  paint.fill();
  const blob = await new Promise((done) => canvas.toBlob(done, "image/png"));
  return new File([blob], "sample.png", { type: "image/png" });
}

// The bill of materials of a program: what of others is in it. CycloneDX 1.6, in JSON, as its library writes it.
import { Contrib, Enums, Models, Serialize, Spec } from '@cyclonedx/cyclonedx-library';
import parseExpression from 'spdx-expression-parse';
import { packagesIn, QUOTED } from './notices.mjs';

const licences = new Contrib.License.Factories.LicenseFactory(parseExpression);

/**
 * The bill of materials of the program `name` in `version`, as JSON; `purl` is its package URL. `inputs` are the files that went in,
 * relative to `folder`. The same build gives the same text: there is no date and no number of its own in it.
 */
export function sbomOf({ name, version, purl }, inputs, folder) {
  const quoted = QUOTED.map(({ name: whole, licence }) => {
    const [own, its] = whole.split(' ');
    return { name: own, version: its, licence };
  });
  const program = new Models.Component(Enums.ComponentType.Application, name, { version, purl, bomRef: name });
  program.licenses.add(licences.makeFromString('MIT'));
  const bom = new Models.Bom({ metadata: new Models.Metadata({ component: program }) });
  for (const one of [...packagesIn(inputs, folder), ...quoted]) {
    const component = componentOf(one);
    bom.components.add(component);
    program.dependencies.add(component.bomRef);
  }
  const normalizer = new Serialize.JSON.Normalize.Factory(Spec.Spec1dot6);
  return `${new Serialize.JsonSerializer(normalizer).serialize(bom, { sortLists: true, space: 2 })}\n`;
}

/** The package URL: `pkg:npm/%40lezer/markdown@1.8.1`. */
const purlOf = ({ name, version }) => `pkg:npm/${name.replace(/^@/, '%40')}@${version}`;

function componentOf({ name, version, licence }) {
  const [, group, own] = /^(?:(@[^/]+)\/)?(.+)$/.exec(name);
  const purl = purlOf({ name, version });
  const component = new Models.Component(Enums.ComponentType.Library, own, { group, version, purl, bomRef: purl });
  component.licenses.add(licences.makeFromString(licence));
  return component;
}
